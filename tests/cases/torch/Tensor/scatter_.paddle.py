import paddle
from caselib import floats


def case_forms():
    x, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 1))
    index, labels = paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([2, 0, 3])
    a, b, c, d, e = (x.clone() for _ in range(5))
    a.put_along_axis_(index, source, 1, broadcast=False)
    b.put_along_axis_(index, 1.0, 1, broadcast=False)
    c.put_along_axis_(index, 2, 1, broadcast=False)
    d.put_along_axis_(axis=1, indices=index, values=source, reduce="add", broadcast=False)
    e.put_along_axis_(axis=1, indices=index, values=2.0, reduce="multiply", broadcast=False)
    hot = paddle.zeros([3, 4]).put_along_axis_(labels.unsqueeze(1), 1, 1, broadcast=False)
    other = paddle.zeros([3, 4])
    same = other.put_along_axis_(labels.reshape([-1, 1]), 1.0, 1, broadcast=False)
    f = x.clone()
    f.put_along_axis_(index, source, 1, broadcast=False)
    return a, b, c, d, e, hot, other, same, f


def case_gradient():
    x, source = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 1), stop_gradient=False)
    y = x * 2
    y.put_along_axis_(paddle.to_tensor([[1], [0], [3]]), source, 1, broadcast=False)
    (y ** 2).sum().backward()
    return x.grad, source.grad


def case_masks():
    mask, i, source = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([[True], [True], [False]])
    same, other = mask, paddle.zeros([3, 4], dtype=paddle.bool)
    paddle.assign(mask.astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool'), mask)
    paddle.assign(other.astype('int32').put_along_axis(i, True, 1, broadcast=False).astype('bool'), other)
    new = paddle.zeros([3, 4], dtype=paddle.bool).astype('int32').put_along_axis(i, source.astype('int32'), 1, broadcast=False).astype('bool')
    return same, other, new, paddle.zeros([3, 4]).detach().astype('bool').astype('int32').put_along_axis(i, True, 1, broadcast=False).astype('bool')


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1))
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.to_tensor(floats(4, 3)).put_along_axis(index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    return y


def case_changed_in_place_seen_by_others():
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    x, source = paddle.to_tensor(floats(4, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    same = x
    x.put_along_axis_(index, source, 0, broadcast=False).scale_(2)
    return x, same


def case_value_changed_in_place_afterwards():
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    one_hot = paddle.zeros([4, 3]).put_along_axis(index, 1.0, 0, broadcast=False).clone().scale_(0.9).scale_(1, bias=0.1)
    x = paddle.to_tensor(floats(4, 3))
    same = x
    x.put_along_axis_(index, 1.5, 0, broadcast=False).scale_(2)
    return one_hot, x, same


def case_source_changed_in_place_afterwards():
    source, index = paddle.to_tensor(floats(2, 3, seed=1)), paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    x = paddle.to_tensor(floats(4, 3))
    x.put_along_axis_(index, source, 0, broadcast=False).scale_(2).scale_(1, bias=1)
    return paddle.ones([4, 3]).put_along_axis(index, source, 0, broadcast=False).clone().scale_(2), x


def case_value_by_keyword_changed_in_place_afterwards():
    index, x = paddle.to_tensor([[0, 1, 2]]), paddle.zeros([4, 3])
    x.put_along_axis_(index, 1.5, 0, broadcast=False).scale_(2)
    return paddle.zeros([4, 3]).put_along_axis(index, 2.5, 0, broadcast=False).clone().scale_(2), x


def case_bools_of_their_own():
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    a = paddle.zeros([4, 3], dtype=paddle.bool)
    b = paddle.zeros([4, 3], dtype=paddle.bool)
    a = a.astype('int32').put_along_axis(index, paddle.ones([2, 3], dtype=paddle.bool).astype('int32'), 0, broadcast=False).astype('bool')
    b = b.astype('int32').put_along_axis(index, True, 0, broadcast=False).astype('bool')
    return a, b
