import paddle
from caselib import floats, ints


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2)),
        b.matmul(x.t()).baddbmm(b, b.transpose(1, 2), beta=0.5, alpha=2),
        b.matmul(x.t()).baddbmm(x=b, y=b.transpose(1, 2)))


def case_integers():
    a = paddle.to_tensor(ints(2, 3, 3)).astype('int64')
    return a + paddle.matmul(a, a), 2 * a + 3 * paddle.matmul(a, a)


def case_factor_first():
    x, a = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    return x.baddbmm(a, a, alpha=-2), x.baddbmm(a, a, beta=0.5, alpha=2), x.baddbmm(a, a, beta=2)


def todo_starred():
    args = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3))
    # TODO(pt2pd): TPD3002 torch.Tensor.baddbmm: starred arguments; spell the arguments out
    return args[0].baddbmm(*args[1:])


def case_fewer_axes():
    x, y = paddle.to_tensor(floats(2, 2, 3)), paddle.to_tensor(floats(2, 3, 4, seed=1))
    return paddle.zeros([1]) + paddle.matmul(x, y), 0.5 * paddle.ones([2, 4]) + 1 * paddle.matmul(x, y)
