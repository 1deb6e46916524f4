import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    x.fill_(2.0)
    return x, paddle.to_tensor(ints(3)).fill_(4)


def case_tensor():
    x = paddle.to_tensor(floats(2, 3))
    return x.fill_(paddle.to_tensor(1.5).item()), x
