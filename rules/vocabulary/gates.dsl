[condition]tiêu chí "{leaf}" đạt dưới {percent}% điểm tối đa=LeafStanding(card == $card, code == "{leaf}", below("{percent}"))
[condition]tiêu chí "{leaf}" đạt từ {percent}% điểm tối đa trở lên=LeafStanding(card == $card, code == "{leaf}", reaches("{percent}"))
[condition]tiêu chí "{leaf}" không đạt chỉ tiêu=LeafStanding(card == $card, code == "{leaf}", targetMissed == true)
[condition]tiêu chí "{leaf}" không có số liệu=LeafStanding(card == $card, code == "{leaf}", withoutFigure == true)
[condition]tiêu chí "{leaf}" mất điểm=LeafStanding(card == $card, code == "{leaf}", lost == true)
[condition]tiêu chí "{leaf}" không có điểm=LeafStanding(card == $card, code == "{leaf}", withoutPoints == true)
[condition]lĩnh vực "{area}" đạt dưới {percent}% điểm tối đa=AreaStanding(card == $card, code == "{area}", below("{percent}"))
[condition]lĩnh vực "{area}" đạt từ {percent}% điểm tối đa trở lên=AreaStanding(card == $card, code == "{area}", reaches("{percent}"))
[condition]chỉ số dưới {points} điểm=IndexStanding(card == $card, below("{points}"))
[condition]chỉ số từ {points} điểm trở lên=IndexStanding(card == $card, reaches("{points}"))
[consequence]tiêu chí "{leaf}" không được tính điểm=firings.zeroLeaf($gate, "{leaf}");
[consequence]lĩnh vực "{area}" không được tính điểm=firings.zeroArea($gate, "{area}");
[consequence]toàn phiếu không được tính điểm=firings.zeroCard($gate);
[consequence]xếp loại không quá "{grade}"=firings.capGrade($gate, "{grade}");
