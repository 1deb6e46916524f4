import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return v.diag(), v.diag(1), x.diag(), x.diag(offset=1), x.diag(-1)


def case_gradient():
    v = paddle.to_tensor(floats(4), stop_gradient=False)
    result = v.diag()
    (result * result).sum().backward()
    return v.grad


def case_mask():
    x = paddle.to_tensor([[True, False, True], [True, False, False], [False, False, True]])
    return x.astype('int32').diag().astype('bool'), x.astype('int32').diag(offset=-1).astype('bool'), x[0].astype('int32').diag().astype('bool')
