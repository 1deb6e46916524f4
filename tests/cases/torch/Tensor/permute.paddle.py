import paddle
from caselib import floats


def case_forms():
    b = paddle.to_tensor(floats(2, 3, 4))
    return (
        b.transpose([0, 2, 1]), b.transpose((2, 0, 1)), b.transpose([0, 2, 1]), b.transpose(perm=(1, 0, 2)),
        b.transpose([0, -1, 1]), b.permute(*range(3)), b.transpose([2, *range(2)]))


def case_gradient():
    b = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    result = b.transpose([1, 2, 0])
    (result * result).sum().backward()
    return b.grad


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    x.transpose([1, 0])[1] = 5.0
    return x, x.transpose([1, 0]).contiguous()
