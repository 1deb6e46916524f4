import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    x.clip_(min=-0.5, max=0.5)
    return x, row, paddle.to_tensor(floats(2, 3)).clip_(min=0), paddle.to_tensor(floats(2, 3)).clip_(max=0.1)
