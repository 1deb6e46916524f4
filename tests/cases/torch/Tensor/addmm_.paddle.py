import paddle
from caselib import floats


def case_forms():
    x, y, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(3, 3))
    a, b, c = s.clone(), s.clone(), s.clone()
    a.addmm_(x, y.t())
    b.addmm_(x, y.t(), beta=0.5, alpha=2)
    c.addmm_(x=x, y=y.t())
    return a, b, c


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    y, z = x.clone(), x.clone()
    x.addmm_(a, a.t(), alpha=-2)
    y.addmm_(a, a.t(), beta=0.5, alpha=2)
    z.addmm_(a, a.t(), beta=2)
    return x, y, z


def todo_starred():
    args = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD3002 torch.Tensor.addmm_: starred arguments; spell the arguments out
    return args[0].addmm_(*args[1:])
