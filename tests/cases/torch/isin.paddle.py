import paddle
from caselib import ints


def case_forms():
    i, t = paddle.to_tensor(ints(3, 4)), paddle.to_tensor([1, 3, 5])
    return paddle.isin(i, t), paddle.isin(i, test_x=t, invert=True), paddle.isin(i, t, assume_unique=False), paddle.isin(i, paddle.to_tensor([3])), paddle.isin(paddle.to_tensor(3), t), paddle.isin(x=i, test_x=t)


def case_out():
    x, out = paddle.to_tensor([1, 2, 3, 4]), paddle.zeros([4], dtype=paddle.bool)
    paddle.assign(paddle.isin(x, paddle.to_tensor([2, 4])), out)
    return (
        out, paddle.assign(paddle.isin(x, paddle.to_tensor([3])), paddle.zeros([4], dtype=paddle.bool)), paddle.assign(paddle.isin(paddle.to_tensor(2), x), paddle.to_tensor(False)),
        paddle.assign(paddle.isin(x, paddle.to_tensor([2]), invert=True), paddle.zeros([4], dtype=paddle.bool)))
