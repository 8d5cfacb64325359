-- The spellings of a division by which offices name it, from the full name to the bare one: 永和镇, 永和.
create function area_keys(name text) returns text[]
    language sql immutable strict parallel safe
    return array[
        translate(name, '() ', '（）'),
        regexp_replace(translate(name, '() ', '（）'),
            '(?<=.)(街道办事处|街道办|办事处|街道|民族乡|自治县|镇|乡|县|市|区|省)$', '')];

-- The same for a village: 蓝排村委会, 蓝排, 蓝排. Of 新村村委会 the second is 新村 and the third 新.
create function village_keys(name text) returns text[]
    language sql immutable strict parallel safe
    return array[
        translate(name, '() ', '（）'),
        regexp_replace(translate(name, '() ', '（）'),
            '(?<=.)(村民委员会|村委会|村委|社区居民委员会|社区居委会|居民委员会|居委会|社区)$', ''),
        regexp_replace(regexp_replace(translate(name, '() ', '（）'),
            '(?<=.)(村民委员会|村委会|村委|社区居民委员会|社区居委会|居民委员会|居委会|社区)$', ''),
            '(?<=.)村$', '')];

-- Whether a name says that it is a village (V) or a residents' community (R); null when it does not say.
create function village_kind(name text) returns text
    language sql immutable strict parallel safe
    return case when name ~ '(社区|居委会|居民委员会)$' then 'R' when name ~ '(村|村委|村委会|村民委员会)$' then 'V' end;
