import paddle
from caselib import floats


def case_forms():
    x, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2])
    return x.take(rows), x.take(index=rows), x.take(paddle.to_tensor([[0, 5], [11, 2]]))
