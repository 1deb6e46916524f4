import paddle
from caselib import floats


def case_forms():
    x, c = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4, 4))
    return (
        x[1], x[:, -1], x[:, 2], c[:, :, 0], c[..., 1], c[..., 1, :],
        paddle.unbind(c, 3)[1], (x + 1)[:, 2])


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    x[:, 2].zero_()
    x[1].fill_(2.0)
    return x


def case_unknown_receiver():
    def rows(x):
        return x[1], x[:, -1], x[..., 2]
    d = paddle.to_tensor([1]).tolist()[0]
    return list(map(rows, [paddle.to_tensor(floats(3, 4))]))[0], paddle.unbind(paddle.ones([3, 4]), d)[0]
