import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c, d = x.clone(), x.clone(), x.clone(), x.clone()
    a.resize_([2, 6])
    b.resize_((2, 6))
    c.resize_([2, 2])
    d.resize_([4, 3])
    return a, b, c, d


def todo_star():
    numbers = [3, 4]
    # TODO(pt2pd): TPD3002 torch.Tensor.resize_: one list of numbers is the same in both
    return paddle.ones([3, 4]).resize_(*numbers)


def case_keyword():
    x = paddle.to_tensor(floats(3, 4))
    a = x.clone()
    a.resize_(shape=(2, 6))
    return a
