/** Labels of forms and registers: "Date of birth: 4 March 1888". */

/** Up to the day. */
export const fieldOfBirth = /^(?:[Dd]ate of birth|DATE OF BIRTH|DOB|D\.O\.B\.|[Bb]irth ?date|[Bb]orn) ?: ?/;
