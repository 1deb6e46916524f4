import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, s = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(floats(3, 3))
    return (
        s.addmm(x, y.t()), s.addmm(x=x, y=y.t(), beta=0.5, alpha=2), s.addmm(x, y.t(), beta=0),
        s.astype('int64') + paddle.matmul(i, j.t()))


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    s = paddle.to_tensor(floats(3, 3), stop_gradient=False)
    result = s.addmm(x, y.t(), alpha=2)
    (result * result).sum().backward()
    return x.grad, y.grad, s.grad


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    return x.addmm(a, a.t(), alpha=-2), x.addmm(a, a.t(), beta=0.5, alpha=2), x.addmm(a, a.t(), beta=2)


def todo_starred():
    args = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD3002 torch.Tensor.addmm: starred arguments; spell the arguments out
    return args[0].addmm(*args[1:])


def case_one_number():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.to_tensor(2.0) + paddle.matmul(x, y), 0.5 * paddle.to_tensor(2.0) + 1 * paddle.matmul(x, y)
