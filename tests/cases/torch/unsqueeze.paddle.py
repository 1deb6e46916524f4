import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.unsqueeze(x, 0), paddle.unsqueeze(x, axis=-1), paddle.unsqueeze(x=x, axis=1)
