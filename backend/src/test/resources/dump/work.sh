# What the offices do in the demonstration city before it is dumped. Sourced by make.sh; API and sql are given.

TOWN=441481107

call() { # account, method, path, body; the answer is left in $WORK/answer
  curl -sS --fail-with-body -u "$1:Zhucun-2005" -X "$2" -H 'Content-Type: application/json' "${@:5}" ${4:+--data "$4"} \
    -o "$WORK/answer" -D "$WORK/headers" "$API$3" || { echo "$1 $2 $3: $(cat "$WORK/answer")" >&2; return 1; }
}

add() { # account, path, body; prints the id of what was made
  call "$1" POST "$2" "$3"
  jq -r .id "$WORK/answer"
}

change() { # account, method, path, body, path of the record when it is another; based on the record as it stands
  call "$1" GET "${5:-$3}" ''
  call "$1" "$2" "$3" "${4:-}" -H "If-Match: $(sed -n 's/^[Ee][Tt]ag: //p' "$WORK/headers" | tr -d '\r')"
}

step() { change "$1" POST "$2/$3" "${4:-}" "$2"; } # account, path of the record, step, body

cadre() { # n; the id of the n-th cadre posted in the town
  sql -c "select cadre_id from posting where village_code like '$TOWN%' and ended_on is null
    order by village_code, cadre_id offset $1 - 1 limit 1"
}

town=town-441481107
county=county-441481

# --- leave: asked for, approved by town and by county, refused, cancelled before and after it was approved, cut short

leave() { # n, from, to, reason; prints its path
  echo "/leaves/$(add $town /leaves "{\"cadreId\":\"$(cadre "$1")\",\"startsOn\":\"$2\",\"endsOn\":\"$3\",\"reason\":\"$4\"}")"
}
path=$(leave 20 2005-05-09 2005-05-10 PERSONAL)
step $town "$(leave 21 2005-05-09 2005-05-11 SICK)" approve '{"note":"准假，注意休息"}'
step $county "$(leave 22 2005-05-09 2005-05-20 MATERNITY)" approve '{"note":"同意"}'
step $county "$(leave 23 2005-05-09 2005-05-20 OTHER)" refuse '{"reason":"农忙时节，请改期"}'
step $town "$(leave 24 2005-05-12 2005-05-12 OTHER)" refuse '{"reason":"当天有检查"}'
step $town "$(leave 25 2005-05-12 2005-05-13 ANNUAL)" cancel '{"reason":"行程取消"}'
path=$(leave 26 2035-05-16 2035-05-27 BEREAVEMENT) # until it begins, what is approved can be cancelled
step $county "$path" approve '{"note":"节哀"}'
step $town "$path" cancel '{"reason":"本人提出改期"}'
path=$(leave 27 2005-05-16 2005-05-18 MARRIAGE)
step $town "$path" approve '{}'
step $town "$path" resume '{"returnedOn":"2005-05-18"}'

# --- commuters: asked for, approved, refused, ended

commuter() { # n; prints its path
  echo "/commuters/$(add $town /commuters "{\"cadreId\":\"$(cadre "$1")\",\"startsOn\":\"2005-05-01\",\"endsOn\":\"2005-10-31\",
    \"reason\":\"照顾幼儿\",\"nightDuty\":\"逢单日夜在村值班\"}")"
}
path=$(commuter 30)
step $county "$(commuter 31)" approve '{"note":"每周至少住村三晚"}'
step $county "$(commuter 32)" refuse '{"reason":"路程不足十公里"}'
path=$(commuter 33)
step $county "$path" approve '{}'
step $county "$path" end '{"endsOn":"2005-08-31"}'

# --- an outing, a draft sheet, a sheet that was reopened and submitted again, with what it said before

call $town POST /outings "{\"cadreId\":\"$(cadre 28)\",\"startsOn\":\"2005-03-07\",\"endsOn\":\"2005-03-08\",\"kind\":\"TRAINING\",
  \"place\":\"市委党校\",\"purpose\":\"农村政策培训\"}"
sheet() { # month, days that some were away unexplained; the body of a sheet, else as the records say
  call $town GET "/duty-ledgers/$TOWN/$1" ''
  jq -c --argjson away "$2" '{rows: [.rows | to_entries[] |
    (if .key < 6 then $away else 0 end) as $unexplained | .value | {cadreId: .cadre.id, unexplainedDays: $unexplained,
      villageDays: (.postedDays - .recorded.leaveDays - .recorded.meetingDays - .recorded.trainingDays
        - .recorded.projectDays - $unexplained),
      meetingDays: .recorded.meetingDays, trainingDays: .recorded.trainingDays, projectDays: .recorded.projectDays,
      leaveDays: .recorded.leaveDays}]}' "$WORK/answer"
}
march=/duty-ledgers/$TOWN/2005-03
change $town PUT $march "$(sheet 2005-03 0)"
step $town $march submit
step $county $march reopen '{"reason":"漏记一次培训"}'
change $town PUT $march "$(sheet 2005-03 12)"
step $town $march submit
change $town PUT "/duty-ledgers/$TOWN/2005-04" "$(sheet 2005-04 0)"
step $town "/duty-ledgers/$TOWN/2005-04" submit
step $county "/duty-ledgers/$TOWN/2005-04" reopen '{"reason":"与外出记录不符"}'
change $town PUT "/duty-ledgers/$TOWN/2005-05" "$(sheet 2005-05 0)"

# --- subsidies: computed, submitted, approved, returned. Those of the demonstration's months are in every state elsewhere

add county-441481 /subsidy-standards '{"areaCode":"441481","name":"误餐补助","basis":"DAY","payer":"UNIT","amount":2.5,"startsOn":"2005-03-01"}' \
  >"$WORK/answer"
subsidy="/subsidy-sheets/$(add $town /subsidy-sheets "{\"townCode\":\"$TOWN\",\"month\":\"2005-03\"}")"
step $town "$subsidy" submit
step $county "$subsidy" return '{"reason":"请核对在村天数"}'
step $town "$subsidy" compute
step $town "$subsidy" submit
step $county "$subsidy" approve '{"note":"同意发放"}'

# --- reports: written, submitted, returned, issued and sent, superseded

report() { # kind; prints its path
  echo "/reports/$(add $county /reports "{\"area\":\"441481\",\"asOf\":\"2005-03-10\",\"kind\":\"$1\",\"locale\":\"zh-CN\",
    \"attachments\":[{\"title\":\"各镇名单\",\"list\":\"/areas?level=TOWN\"}]}")"
}
path=$(report BULLETIN)
path=$(report NOTICE)
step $county "$path" submit
path=$(report NOTICE)
step $county "$path" submit
step $county "$path" return '{"reason":"请写明期限"}'
path=$(report PROGRESS)
step $county "$path" submit
step $county "$path" issue "{\"sendTo\":[\"$TOWN\",\"4414\"]}"
step $town "$path" read
change $county POST "$path/supersede" '' "$path"
path="/reports/$(jq -r .id "$WORK/answer")"
step $county "$path" submit
step $county "$path" issue '{}'

# --- deeds: written, verified, returned, corrected, opened again

deed() { # title, day; prints its path
  echo "/deeds/$(add $town /deeds "{\"villageCode\":\"${TOWN}217\",\"category\":\"WATER\",\"title\":\"$1\",\"doneOn\":\"$2\",
    \"households\":12,\"cadreIds\":[\"$(sql -c "select cadre_id from posting where village_code = '${TOWN}217' and posted_on <= '$2'
      and ended_on is null order by cadre_id limit 1")\"],\"funds\":[{\"source\":\"村民\",\"yuan\":500}]}")"
}
path=$(deed 修水渠 2005-03-01)
step $town "$(deed 修村道 2005-03-02)" verify '{"note":"已查看"}'
step $town "$(deed 修学校围墙 2005-03-03)" return '{"reason":"请补充户数"}'
path=$(deed 慰问老党员 2005-03-04)
step $town "$path" return '{"reason":"户数不符"}'
change $town PATCH "$path" '{"households":6}'
path=$(deed 装路灯 2005-03-05)
step $town "$path" verify '{}'
step $county "$path" reopen '{"reason":"资金来源有误"}'

# --- issues that a visit raised: open, answered, closed, opened again

call $town POST /visits "{\"villageCode\":\"${TOWN}217\",\"kind\":\"DISPUTE_HOUSEHOLD\",\"visitedOn\":\"2005-03-06\",\"visited\":\"张、刘两家\",
  \"households\":2,\"asked\":\"为什么争\",\"answered\":\"田界不清\",\"issues\":[{\"text\":\"田界\",\"level\":\"TOWN\"},
  {\"text\":\"水源\",\"level\":\"TOWN\"},{\"text\":\"山林证\",\"level\":\"COUNTY\"},{\"text\":\"便道\",\"level\":\"TOWN\"}]}"
mapfile -t raised < <(jq -r '.issues[] | "/visit-issues/" + .id' "$WORK/answer")
step $county "${raised[1]}" answer '{"answer":"已划定取水时间"}'
step $county "${raised[2]}" answer '{"answer":"已补发"}'
step $town "${raised[2]}" close '{"note":"两家都认可"}'
step $county "${raised[3]}" answer '{"answer":"四月动工"}'
step $town "${raised[3]}" reopen '{"reason":"没有动工"}'

# --- plans: written, adopted, returned, opened again, with an item that is done

plan() { # village, kind, year; prints its path
  echo "/plans/$(add $town /plans "{\"villageCode\":\"$TOWN$1\",\"kind\":\"$2\",\"year\":$3,\"title\":\"计划\",
    \"items\":[{\"target\":\"T5\",\"text\":\"改造果园\",\"dueOn\":\"$3-09-30\"}]}")"
}
path=$(plan 217 ANNUAL 2011)
step $town "$(plan 217 THREE_YEAR 2011)" adopt '{"note":"符合本镇安排"}'
step $town "$(plan 217 ANNUAL 2012)" return '{"reason":"请写明期限"}'
path=$(plan 217 ANNUAL 2013)
step $town "$path" adopt '{}'
call $town GET "$path" ''
change $town PATCH "/plan-items/$(jq -r '.items[0].id' "$WORK/answer")" '{"state":"DONE"}'
step $county "$path" reopen '{"reason":"漏列一项"}'

# --- a document on a deed, and a file that is still on its way

upload() { # text; prints the id of its upload
  id=$(add $town /uploads "{\"name\":\"说明.txt\",\"size\":$(printf %s "$1" | wc -c)}")
  printf %s "$1" | curl -sS --fail-with-body -u "$town:Zhucun-2005" -X PUT -H 'Content-Type: application/octet-stream' \
    --data-binary @- -o "$WORK/answer" "$API/uploads/$id?offset=0"
  echo "$id"
}
call $town POST /documents "{\"recordType\":\"DEED\",\"recordId\":\"${path#/deeds/}\",\"uploadId\":\"$(upload 路灯十二盏)\",
  \"kind\":\"EVIDENCE\",\"title\":\"说明\",\"issuedOn\":\"2005-03-05\"}"
upload 未交的说明 >"$WORK/answer"

# --- an inspection in draft, one that found much, and what became of it

visit="\"villageCode\":\"${TOWN}217\",\"visitedOn\":\"2005-04-12\""
call inspector POST /inspections "{\"kind\":\"VISIT\",\"startsOn\":\"2005-04-12\",\"endsOn\":\"2005-04-12\",\"lead\":\"王组长\",
  \"visits\":[{$visit,\"findings\":[{\"category\":\"LIVING\",\"severity\":\"MINOR\",\"text\":\"住处漏雨\",\"dueOn\":\"2005-04-30\"}]}]}"
findings=
for text in 台账缺记 规划未上墙 值班表未公布 驻村日记未写 经费未公开; do
  findings+="{\"category\":\"LEDGER\",\"severity\":\"MAJOR\",\"text\":\"$text\",\"dueOn\":\"2005-04-30\"},"
done
call inspector GET "/inspections/prefill?village=${TOWN}217&kind=UNANNOUNCED&on=2005-04-12" ''
checks=$(jq -c '[.cadres[].cadre.id | {cadreId: ., result: "PRESENT"}] | .[0].result = "ABSENT_UNEXPLAINED"' "$WORK/answer")
inspection=$(add inspector /inspections "{\"kind\":\"UNANNOUNCED\",\"startsOn\":\"2005-04-12\",\"endsOn\":\"2005-04-12\",
  \"lead\":\"王组长\",\"visits\":[{$visit,\"checks\":$checks,\"findings\":[${findings%,}]}],\"submit\":true}")
mapfile -t found < <(sql -c "select '/findings/' || id from finding where inspection_id = '$inspection' order by position")
for path in "${found[@]:1}"; do step $town "$path" rectify '{"text":"已补齐"}'; done
step city "${found[2]}" close '{"text":"复查属实"}'
step city "${found[3]}" reopen '{"reason":"仍缺三月份"}'
step city "${found[4]}" close '{}'
step city "${found[4]}" reopen '{"reason":"再次抽查未公开"}'
step $town "${found[4]}" rectify '{"text":"已在村务公开栏公开"}'

# --- exceptions of March: open, explained, accepted, confirmed

mapfile -t asked < <(sql -c "select '/exceptions/' || id from duty_exception where village_code like '$TOWN%'
  and month = '2005-03' and holds order by cadre_id")
for path in "${asked[@]:1}"; do step $town "$path" explain '{"text":"在县城照看住院的村民"}'; done
step $county "${asked[2]}" accept '{"note":"与村干部核实属实"}'
step $county "${asked[3]}" accept '{}'
step $county "${asked[4]}" confirm '{"reason":"村干部不知情"}'

# --- discipline: open, and decided on a finding

discipline() { # n, rule, finding; prints its path
  echo "/discipline-cases/$(add $county /discipline-cases "{\"cadreId\":\"$(cadre "$1")\",\"rule\":\"$2\",
    \"foundOn\":\"2005-04-12\",\"found\":\"群众反映\"${3:+,\"findingId\":\"$3\"}}")"
}
path=$(discipline 5 GAMBLING)
step $county "$(discipline 6 LOCAL_PRODUCTS "${found[0]##*/}")" decide '{"decision":"批评教育，退还土特产","decidedOn":"2005-04-20"}'

# --- progress: reported, returned, reported again, verified, reopened

progress() { # state; prints the path of the report of a village in that state
  sql -c "select '/progress/' || id from progress where village_code like '$TOWN%' and state = '$1' and not computed
    order by version, quarter desc, village_code, target_code limit 1"
}
for _ in 1 2 3; do step $town "$(progress DRAFT)" submit '{}'; done
path=$(progress DRAFT)
step $town "$path" submit '{}'
step $county "$path" return '{"reason":"缺佐证材料"}'
step $town "$path" submit '{"reason":"已补照片"}'
step $county "$path" verify '{}'
step city "$path" reopen '{"reason":"数字与年报不符"}'
path=$(progress DRAFT)
step $town "$path" submit '{}'
step $county "$path" verify '{"reason":"属实"}'
step $county "$(progress REPORTED)" return '{"reason":"数字过大"}'

# --- what the city sets, a file that is refused, an account of its own, a login

change city PUT /parameters/MIN_DUTY_DAYS/values/2035-06-01 '{"value":18}' /parameters/MIN_DUTY_DAYS
change city PATCH '/targets/G2' '{"threshold":4,"milestones":{"2005-Q1":0.25,"2005-Q4":1}}'
call city POST /checklists '{"nameZh":"防汛检查","nameEn":"Flood season","kinds":["VISIT"],"items":[{"textZh":"有值班表","textEn":"Has a rota"}]}'
call city POST /units '{"name":"市档案局","level":"CITY","areaCode":"4414"}' -H 'Idempotency-Key: dump-1'
call admin POST /users '{"username":"former","displayName":"原经办人","roles":["OFFICE"],"areaCode":"441481","password":"Long-enough-1","enabled":false}'
call city POST /session '{"username":"city","password":"Zhucun-2005"}'
printf '%s\n' '姓名,身份证号,派出单位,派出级别,村代码,驻村职务,到村日期' "无名氏,123,市档案局,市,${TOWN}217,组员,2005-01-10" |
  curl -sS -o "$WORK/answer" -u city:Zhucun-2005 -H 'Content-Type: text/csv' --data-binary @- "$API/imports/roster?mode=commit"
