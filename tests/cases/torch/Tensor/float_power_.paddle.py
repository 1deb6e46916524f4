import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4)).astype('float64')
    a, b = x.clone(), x.clone()
    paddle.assign((a.astype('float64') ** 2).astype(a.dtype), a)
    same = paddle.assign((b.astype('float64') ** 0.5).astype(b.dtype), b)
    return a, b, same


def todo_of_an_expression():
    x = paddle.to_tensor(positive(3, 4)).astype('float64')
    # TODO(pt2pd): TPD2003 torch.Tensor.float_power_: keep the Tensor in a variable
    return (x + 1).float_power_(2)


def case_of_its_own():
    x = paddle.to_tensor(positive(3, 4)).astype('float64')
    h = x * 1
    h = (h.astype('float64') ** 2).astype(h.dtype)
    return h
