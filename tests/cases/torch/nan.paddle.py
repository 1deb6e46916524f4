import math

import paddle


def case_forms():
    return math.isnan(paddle.nan), paddle.full((1,), paddle.nan)
