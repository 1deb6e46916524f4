import paddle
from caselib import ints


def case_forms():
    i, t = paddle.to_tensor(ints(3, 4)), paddle.to_tensor([1, 3, 5])
    return paddle.isin(i, t), paddle.isin(i, test_x=t, invert=True), paddle.isin(i, t, assume_unique=False), paddle.isin(i, paddle.to_tensor([3])), paddle.isin(paddle.to_tensor(3), t), paddle.isin(x=i, test_x=t)
