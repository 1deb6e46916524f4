import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    a, c = b.matmul(x.t()).clone(), b.matmul(x.t()).clone()
    a.baddbmm_(b, b.transpose(1, 2))
    c.baddbmm_(b, b.transpose(1, 2), beta=0.5, alpha=2)
    return a, c


def case_factor_first():
    x, a = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    y, z = x.clone(), x.clone()
    x.baddbmm_(a, a, alpha=-2)
    y.baddbmm_(a, a, beta=0.5, alpha=2)
    z.baddbmm_(a, a, beta=2)
    return x, y, z


def todo_starred():
    args = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 3))
    # TODO(pt2pd): TPD3002 torch.Tensor.baddbmm_: starred arguments; spell the arguments out
    return args[0].baddbmm_(*args[1:])
