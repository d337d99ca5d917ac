/** Countries with their inhabitants, and regions of the world that the news names. */

/** Country, a colon, then the adjective and the inhabitants. Several names of one country stand side by side. */
export const COUNTRIES = `
Afghanistan: Afghan Afghans Afghani
Albania: Albanian Albanians
Algeria: Algerian Algerians
Andorra: Andorran Andorrans
Angola: Angolan Angolans
Antigua and Barbuda, Antigua, Barbuda: Antiguan Antiguans
Argentina: Argentine Argentines Argentinian Argentinians
Armenia: Armenian Armenians
Australia: Australian Australians Aussie Aussies
Austria: Austrian Austrians
Azerbaijan: Azerbaijani Azerbaijanis Azeri Azeris
Bahamas: Bahamian Bahamians
Bahrain: Bahraini Bahrainis
Bangladesh: Bangladeshi Bangladeshis
Barbados: Barbadian Barbadians Bajan
Belarus: Belarusian Belarusians Belarussian
Belgium: Belgian Belgians
Belize: Belizean Belizeans
Benin: Beninese
Bhutan: Bhutanese
Bolivia: Bolivian Bolivians
Bosnia and Herzegovina, Bosnia, Herzegovina: Bosnian Bosnians Bosniak Bosniaks
Botswana: Botswanan Batswana
Brazil: Brazilian Brazilians
Brunei: Bruneian Bruneians
Bulgaria: Bulgarian Bulgarians
Burkina Faso: Burkinabe
Burundi: Burundian Burundians
Cambodia: Cambodian Cambodians Khmer
Cameroon: Cameroonian Cameroonians
Canada: Canadian Canadians
Cape Verde: Verdean
Central African Republic: Central African
Chad: Chadian Chadians
Chile: Chilean Chileans
China: Chinese Sino
Colombia: Colombian Colombians
Comoros: Comorian
Congo, Democratic Republic of Congo: Congolese
Costa Rica: Costa Rican
Ivory Coast, Côte d'Ivoire: Ivorian Ivorians
Croatia: Croatian Croatians Croat Croats
Cuba: Cuban Cubans
Cyprus: Cypriot Cypriots
Czech Republic, Czechia, Czechoslovakia: Czech Czechs
Denmark: Danish Dane Danes
Djibouti: Djiboutian
Dominica, Dominican Republic: Dominican Dominicans
East Timor, Timor-Leste: Timorese
Ecuador: Ecuadorian Ecuadorean Ecuadorians
Egypt: Egyptian Egyptians
El Salvador: Salvadoran Salvadorans
Equatorial Guinea: Equatoguinean
Eritrea: Eritrean Eritreans
Estonia: Estonian Estonians
Eswatini, Swaziland: Swazi Swazis
Ethiopia: Ethiopian Ethiopians
Fiji: Fijian Fijians
Finland: Finnish Finn Finns
France: French Frenchman Frenchmen Franco
Gabon: Gabonese
Gambia: Gambian Gambians
Georgia: Georgian Georgians
Germany, East Germany, West Germany: German Germans
Ghana: Ghanaian Ghanaians
Greece: Greek Greeks
Grenada: Grenadian
Guatemala: Guatemalan Guatemalans
Guinea: Guinean Guineans
Guinea-Bissau
Guyana: Guyanese
Haiti: Haitian Haitians
Honduras: Honduran Hondurans
Hong Kong: Hongkonger Hongkongers
Hungary: Hungarian Hungarians
Iceland: Icelandic Icelander Icelanders
India: Indian Indians Indo
Indonesia: Indonesian Indonesians
Iran, Persia: Iranian Iranians Persian
Iraq: Iraqi Iraqis
Ireland, Northern Ireland: Irish Irishman
Israel: Israeli Israelis
Italy: Italian Italians
Jamaica: Jamaican Jamaicans
Japan: Japanese
Jordan: Jordanian Jordanians
Kazakhstan: Kazakh Kazakhs Kazakhstani
Kenya: Kenyan Kenyans
Kiribati
Kosovo: Kosovar Kosovars Kosovan Kosovans
Kuwait: Kuwaiti Kuwaitis
Kyrgyzstan: Kyrgyz
Laos: Laotian Lao
Latvia: Latvian Latvians
Lebanon: Lebanese
Lesotho: Basotho
Liberia: Liberian Liberians
Libya: Libyan Libyans
Liechtenstein
Lithuania: Lithuanian Lithuanians
Luxembourg: Luxembourgish
Macedonia, North Macedonia: Macedonian Macedonians
Madagascar: Malagasy
Malawi: Malawian Malawians
Malaysia: Malaysian Malaysians
Maldives: Maldivian Maldivians
Mali: Malian Malians
Malta: Maltese
Marshall Islands: Marshallese
Mauritania: Mauritanian Mauritanians
Mauritius: Mauritian Mauritians
Mexico: Mexican Mexicans
Micronesia: Micronesian
Moldova: Moldovan Moldovans
Monaco: Monegasque
Mongolia: Mongolian Mongolians
Montenegro: Montenegrin Montenegrins
Morocco: Moroccan Moroccans
Mozambique: Mozambican Mozambicans
Myanmar, Burma: Burmese
Namibia: Namibian Namibians
Nauru: Nauruan
Nepal: Nepalese Nepali Nepalis
Netherlands, Holland: Dutch Dutchman
New Zealand: New Zealander Kiwi Kiwis
Nicaragua: Nicaraguan Nicaraguans
Niger: Nigerien
Nigeria: Nigerian Nigerians
North Korea, DPRK: North Korean
Norway: Norwegian Norwegians
Oman: Omani Omanis
Pakistan: Pakistani Pakistanis
Palau: Palauan
Palestine, Gaza, West Bank, Gaza Strip: Palestinian Palestinians Gazan Gazans
Panama: Panamanian Panamanians
Papua New Guinea: Papuan Papuans
Paraguay: Paraguayan Paraguayans
Peru: Peruvian Peruvians
Philippines: Philippine Filipino Filipinos Filipina
Poland: Polish Pole Poles
Portugal: Portuguese
Puerto Rico: Puerto Rican
Qatar: Qatari Qataris
Romania: Romanian Romanians
Russia, Russian Federation, Soviet Union, USSR: Russian Russians Soviet Soviets Russo
Rwanda: Rwandan Rwandans
Saint Kitts and Nevis, Saint Lucia, Saint Vincent
Samoa: Samoan Samoans
San Marino
Sao Tome
Saudi Arabia: Saudi Saudis
Scotland: Scottish Scot Scots
Senegal: Senegalese
Serbia: Serbian Serbians Serb Serbs
Seychelles
Sierra Leone: Leonean
Singapore: Singaporean Singaporeans
Slovakia: Slovak Slovaks Slovakian
Slovenia: Slovenian Slovenians Slovene Slovenes
Solomon Islands
Somalia, Somaliland: Somali Somalis
South Africa: South African
South Korea: South Korean Korean Koreans
South Sudan: South Sudanese
Spain: Spanish Spaniard Spaniards
Sri Lanka: Sri Lankan Sinhalese
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish Swede Swedes
Switzerland: Swiss
Syria: Syrian Syrians
Taiwan: Taiwanese
Tajikistan: Tajik Tajiks
Tanzania, Zanzibar: Tanzanian Tanzanians
Thailand: Thai Thais
Togo: Togolese
Tonga: Tongan Tongans
Trinidad and Tobago, Trinidad, Tobago: Trinidadian Trinidadians
Tunisia: Tunisian Tunisians
Turkey, Türkiye: Turkish Turk Turks
Turkmenistan: Turkmen Turkmens
Tuvalu
Uganda: Ugandan Ugandans
Ukraine: Ukrainian Ukrainians
United Arab Emirates, UAE: Emirati Emiratis
United Kingdom, Britain, Great Britain, UK, U.K., England, Wales: British Briton Britons English Welsh Anglo
United States, United States of America, USA, US, U.S., U.S.A., America: American Americans
Uruguay: Uruguayan Uruguayans
Uzbekistan: Uzbek Uzbeks
Vanuatu
Vatican, Holy See, Vatican City
Venezuela: Venezuelan Venezuelans
Vietnam: Vietnamese
Yemen: Yemeni Yemenis
Yugoslavia: Yugoslav Yugoslavs
Zambia: Zambian Zambians
Zimbabwe, Rhodesia: Zimbabwean Zimbabweans
`;

/** States, provinces, regions, continents and seas. */
export const REGIONS = `
Africa, Asia, Europe, Oceania, Antarctica, Arctic, Eurasia, Latin America, North America, South America, Central America,
Central Asia, South Asia, Southeast Asia, East Asia, Middle East, Far East, Near East, West Africa, East Africa,
North Africa, Southern Africa, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Balkans, Western Balkans, Caucasus,
South Caucasus, Scandinavia, Baltics, Benelux, Iberia, Caribbean, Indochina, Melanesia, Polynesia, Siberia,
Eastern Europe, Western Europe, Central Europe, Persian Gulf, Red Sea, Black Sea, Caspian Sea, Mediterranean, Mediterranean Sea,
Baltic Sea, North Sea, South China Sea, East China Sea, Yellow Sea, Adriatic, Aegean, Atlantic, Pacific, Atlantic Ocean,
Pacific Ocean, Indian Ocean, Bay of Bengal, Gulf of Mexico, Gulf of Aden, Suez Canal, Panama Canal, Bosporus,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma,
Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
Wisconsin, Wyoming, Ontario, Quebec, Manitoba, Saskatchewan, Alberta, British Columbia, Nova Scotia, New Brunswick,
Newfoundland, Yukon, Nunavut, New South Wales, Queensland, Tasmania, Northern Territory,
Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand,
Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Punjab, Rajasthan,
Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Kashmir, Jammu, Ladakh, Sindh,
Balochistan, Khyber Pakhtunkhwa, Waziristan, Helmand, Kandahar, Nangarhar, Xinjiang, Tibet, Guangdong, Sichuan, Hunan,
Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Yunnan, Fujian, Zhejiang, Jiangsu, Jiangxi, Anhui, Guizhou, Guangxi,
Gansu, Qinghai, Hainan, Liaoning, Jilin, Heilongjiang, Inner Mongolia, Ningxia, Hokkaido, Honshu, Kyushu, Okinawa,
Java, Sumatra, Sulawesi, Papua, Aceh, Bali, Borneo, Kalimantan, Sabah, Sarawak, Penang, Johor, Selangor, Luzon, Mindanao,
Visayas, Rakhine, Shan State, Kachin, Darfur, Kordofan, Tigray, Amhara, Oromia, Ogaden, Puntland, Jubaland, Katanga,
Kivu, North Kivu, South Kivu, Ituri, Kasai, Casamance, Borno, Kano, Kaduna, Katsina, Zamfara, Adamawa, Yobe, Benue, Plateau State, Rivers State,
Ogun, Oyo, Ondo, Osun, Ekiti, Enugu, Anambra, Delta State, Biafra, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, Western Cape, Eastern Cape,
Free State, Transvaal, Western Sahara, Cyrenaica, Tripolitania, Sinai, Golan, Golan Heights, Galilee, Negev, Kurdistan, Anatolia,
Crimea, Donbas, Donbass, Donetsk, Luhansk, Kherson, Zaporizhzhia, Transnistria, Abkhazia, South Ossetia, Chechnya, Dagestan,
Ingushetia, Tatarstan, Nagorno-Karabakh, Vojvodina, Republika Srpska, Dalmatia, Istria, Metohija, Sandzak,
Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Prussia, Catalonia, Andalusia, Galicia, Lombardy, Tuscany, Sicily, Sardinia,
Piedmont, Veneto, Campania, Calabria, Brittany, Normandy, Provence, Alsace, Lorraine, Burgundy, Corsica, Flanders, Wallonia,
Transylvania, Bohemia, Moravia, Silesia, Pomerania, Ulster, Cornwall, Yorkshire, Kent, Essex, Sussex, Surrey, Devon, Lancashire,
Jalisco, Sinaloa, Chiapas, Oaxaca, Chihuahua, Sonora, Veracruz, Patagonia, Amazonas, Bahia, Minas Gerais, Amazon
`;

/** Places whose one name has "and" in it. */
export const COORDINATED_PLACES = `
Bosnia and Herzegovina
Trinidad and Tobago
Antigua and Barbuda
Saint Kitts and Nevis
St. Kitts and Nevis
Saint Vincent and the Grenadines
St. Vincent and the Grenadines
Sao Tome and Principe
São Tomé and Príncipe
Saint Pierre and Miquelon
Turks and Caicos Islands
Turks and Caicos
Wallis and Futuna
Serbia and Montenegro
Newfoundland and Labrador
Jammu and Kashmir
Andaman and Nicobar Islands
Dadra and Nagar Haveli
Tyne and Wear
Bosnia-Herzegovina
`;
