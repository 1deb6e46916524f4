import paddle
from caselib import floats, positive


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.positive(x), paddle.positive(x=x), paddle.positive(x[0])
