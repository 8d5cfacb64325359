-- What the offices of the city keep: its rules and handbook, a rule of each county, and the plan of a village's team.
with paper as (
    select area_code, kind, title, number, issued_by, issued_on, convert_to(text, 'UTF8') as bytes
    from (
        values
        ('4414', 'POLICY', '驻村干部管理办法', '梅市驻村〔2005〕1号', '梅州市驻村办', date '2005-01-08',
        '驻村干部管理办法

一、驻村干部与派出单位工作脱钩，党组织关系转到所驻的村。
二、每月在村工作不少于二十天；离村三天以内由镇批准，三天以上由县（市、区）驻村办批准。
三、驻村干部要做到“三同”“六访六问”，每件好事实事如实记录，由镇审核。
四、各级驻村办定期督查，结果记入台账，不以打卡、定位代替督查。
'),
        ('4414', 'HANDBOOK', '驻村工作手册（摘编）', null, '梅州市驻村办', date '2005-01-06',
        '驻村工作手册（摘编）

到村第一周：走访党员和困难户，摸清村情，三个清楚：村情清楚、民情清楚、思路清楚。
到村第一个月：与村两委一起订出工作计划，张榜公布。
每个季度：对照八项目标、十项任务填报进展，由镇上报、县审核。
'),
        ('441422118', 'PLAN', '漳溪村驻村工作分阶段计划', null, '漳溪村驻村工作组', date '2005-02-20',
        '漳溪村驻村工作分阶段计划

第一阶段（一月至三月）：走访农户，整顿村务公开，召开党员大会。
第二阶段（四月至九月）：修复水利，发展种养，培训劳力。
第三阶段（十月至十二月）：检查总结，巩固成果，交接制度。
')
    ) of_city (area_code, kind, title, number, issued_by, issued_on, text)
    union all
    select code, 'POLICY', '驻村干部考勤请假规定', left(name, 2) || '驻村〔2005〕2号', name || '驻村办', date '2005-01-18',
        convert_to(name || '驻村干部考勤请假规定

一、镇驻村办按月登记每名驻村干部的在村天数，次月五日前上报。
二、请假须事先提出，写明起止日期和事由；病假、探亲按规定批准。
三、外出办事当天报备。无故不在村的，由镇说明情况，' || name || '驻村办核定。
', 'UTF8')
    from area
    where length(code) = 6
),
content as (
    insert into document_content (sha256, size, media_type)
    select sha256(bytes), length(bytes), 'text/plain;charset=UTF-8' from paper
),
chunk as (
    insert into document_chunk (sha256, position, bytes) select sha256(bytes), 0, bytes from paper
)
insert into document (area_code, kind, title, number, issued_by, issued_on, file_name, sha256, created_at, updated_at)
select area_code, kind, title, number, issued_by, issued_on, title || '.txt', sha256(bytes),
    (issued_on + time '16:00') at time zone 'Asia/Shanghai', (issued_on + time '16:00') at time zone 'Asia/Shanghai'
from paper
