import paddle
from caselib import floats, bools


def case_forms():
    x, y, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(bools(3, 4))
    return paddle.masked_scatter(x, m, y), paddle.masked_scatter(x, mask=m, value=y)
