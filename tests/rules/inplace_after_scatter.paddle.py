import paddle
from caselib import floats


def case_scatter_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.put_along_axis(paddle.to_tensor(floats(4, 3)), index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    (y * y).sum().backward()
    return y, source.grad


def case_scatter_value_changed_in_place_afterwards():
    x = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    y = paddle.put_along_axis(x, paddle.to_tensor([[0, 1, 2], [2, 0, 1]]), 1.5, 0, broadcast=False).clone().scale_(2)
    (y * y).sum().backward()
    z = paddle.put_along_axis(x.detach(), paddle.to_tensor([[0, 1, 2]]), 2.5, 0, broadcast=False).clone().scale_(2)
    return y, z, x.grad


def case_scatter_add_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.put_along_axis(paddle.to_tensor(floats(4, 3)), index, source, 0, 'add', broadcast=False).clone().scale_(2).scale_(1, bias=1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_value_changed_in_place_afterwards():
    x = paddle.to_tensor(floats(4, 3), stop_gradient=False)
    y = x.put_along_axis(paddle.to_tensor([[0, 1, 2], [2, 0, 1]]), 1.5, 0, broadcast=False).clone().scale_(2)
    (y * y).sum().backward()
    return y, x.grad


def case_method_scatter_in_place_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_in_place_value_changed_in_place_afterwards():
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    one_hot = paddle.zeros([4, 3]).put_along_axis(index, 1.0, 0, broadcast=False).clone().scale_(0.9).scale_(1, bias=0.1)
    x = paddle.to_tensor(floats(4, 3))
    same = x
    x.put_along_axis_(index, 1.5, 0, broadcast=False).scale_(2)
    return one_hot, x, same


def case_method_scatter_add_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, 'add', broadcast=False).clone().scale_(2).scale_(1, bias=1)
    (y * y).sum().backward()
    return y, source.grad


def case_method_scatter_add_in_place_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(4, seed=1), stop_gradient=False)
    index = paddle.to_tensor([0, 1, 1, 3])
    counts = paddle.zeros([5]).put_along_axis(index, source, 0, 'add', broadcast=False).clone().clip_(min=0.1)
    (counts * counts).sum().backward()
    return counts, source.grad
