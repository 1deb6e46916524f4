import paddle
from caselib import floats, ints, positive


def case_of_a_row():
    x = paddle.to_tensor(positive(3, 4))
    x[0] = 0
    x[:, 1] = 0
    x.t()[2] = 0
    return x


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.zero_()
    b[0] = 0
    c.reshape([-1])[3:] = 0
    return a, b, c


def case_integers():
    i = paddle.to_tensor(ints(3, 4))
    a = i.clone()
    a.zero_()
    return a


def case_result():
    x = paddle.to_tensor(floats(3, 4))
    t = x.clone()
    other = t
    result = t.zero_()
    return t, other, result


def case_parameters():
    layer = paddle.compat.nn.Linear(3, 2)
    layer(paddle.ones([1, 3])).sum().backward()
    with paddle.no_grad():
        layer.weight.zero_()
        layer.bias.data.zero_()
    return layer.bias.detach(), layer.weight.detach().sum()


def case_uniform_of_an_empty_range():
    x = paddle.ones([3, 4])
    x.zero_()
    return x, paddle.ones([2]).zero_()
