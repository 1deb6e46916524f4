import paddle
from caselib import bools, floats


def case_forms():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(bools(3, 4))
    return x.masked_scatter(m, y), x.masked_scatter(mask=m, value=y)
