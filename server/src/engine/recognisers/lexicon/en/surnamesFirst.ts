/** Surnames of languages that put them first, in Latin letters: Chinese, Korean and Vietnamese ones. */

/** In small letters; those that are also ordinary English words ("so", "long") are left out. */
export const SURNAMES_FIRST = `
bai bao bian cai cao chan chang chao chen cheng cheung chiang chiu cho choe choi chong chou chow chu chua chun chung
cui dai dang deng ding dong dou du duan duong fang feng fong foo fu gan gao ge geng goh gu guan guo hai han hao heng
ho hong hou hsieh hsu hu hua huang hui huynh hwang jang jeon jeong ji jia jiang jiao jin jo joo ju jun jung kang kao
ke khoo kim ko koh kong koo kuang kuo kwak kwan kwok kwon lai lam lan lao lau le lee lei leong leung lew li lian liang
liao liew lim lin ling liu lo loh loo lou lu lui luo luong ly ma mai mao meng mi mo mok na ng ngo nguyen ni nie niu
noh oh ong ooi ou ouyang pang park pei peng pham phan phung qi qian qiao qin qiu qu quan quek ren rhee rong ruan ryu
seo seow shang shao shen sheng shi shin shu sim siu soh son su suh sui tai tam tan tao tay teh teng teo tham thong
tian tong tran trinh truong tsai tsang tse tseng tsui tung vo vu wang wei wen weng wong woo wu xi xia xiang xiao xie
xin xing xiong xu xue yam yan yang yao yap ye yee yeh yeo yeoh yi yim yin ying yip yoo yoon yu yuan yue yuen yun zeng
zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou
`;
