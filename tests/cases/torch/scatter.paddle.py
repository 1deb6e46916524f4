import paddle
import torch
from caselib import floats


def case_forms():
    x, src, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([[0, 1], [1, 2], [3, 0]])
    out = paddle.empty([3, 4])
    paddle.assign(paddle.put_along_axis(x, axis=1, indices=index, values=src, broadcast=False), out)
    return paddle.put_along_axis(x, index, src, 1, broadcast=False), paddle.put_along_axis(x, index, src, 1, broadcast=False), paddle.put_along_axis(x, index, 2.0, 1, broadcast=False), paddle.put_along_axis(x, index, -1.0, 1, broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce="add", broadcast=False), paddle.put_along_axis(x, axis=1, indices=index, values=src, reduce="multiply", broadcast=False), out


def case_one_hot():
    labels = paddle.to_tensor([[1], [0], [2]])
    return paddle.put_along_axis(paddle.zeros([3, 3]), labels, 1.0, 1, broadcast=False), paddle.put_along_axis(paddle.zeros([3, 3], dtype=paddle.int64), labels, 1, 1, broadcast=False)


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.scatter: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.scatter


def case_masks():
    mask, i, source = paddle.to_tensor(floats(3, 4)) > 0, paddle.to_tensor([[1], [0], [3]]), paddle.to_tensor([[True], [True], [False]])
    a, b = paddle.zeros([3, 4], dtype=paddle.bool), paddle.zeros([3, 4], dtype=paddle.bool)
    paddle.assign(paddle.put_along_axis(mask.astype('int32'), i, source.astype('int32'), 1, broadcast=False).astype('bool'), a)
    paddle.assign(paddle.put_along_axis(mask.astype('int32'), i, True, 1, broadcast=False).astype('bool'), b)
    return a, b, paddle.put_along_axis(mask.astype('int32'), i, source.astype('int32'), 1, broadcast=False).astype('bool'), paddle.put_along_axis(mask.astype('int32'), i, source.astype('int32'), 1, broadcast=False).astype('bool'), paddle.put_along_axis(mask.astype('int32'), i, True, 1, broadcast=False).astype('bool')


def case_changed_in_place_afterwards():
    source = paddle.to_tensor(floats(2, 3, seed=1))
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    y = paddle.put_along_axis(paddle.to_tensor(floats(4, 3)), index, source, 0, broadcast=False).clone().scale_(2).scale_(1, bias=1)
    return y


def case_value_changed_in_place_afterwards():
    x = paddle.to_tensor(floats(4, 3))
    y = paddle.put_along_axis(x, paddle.to_tensor([[0, 1, 2], [2, 0, 1]]), 1.5, 0, broadcast=False).clone().scale_(2)
    z = paddle.put_along_axis(x.detach(), paddle.to_tensor([[0, 1, 2]]), 2.5, 0, broadcast=False).clone().scale_(2)
    return y, z


def case_value_changed_in_place_on_the_spot():
    index = paddle.to_tensor([[0, 1, 2], [2, 0, 1]])
    return paddle.put_along_axis(paddle.zeros([4, 3]), index, 2.5, 0, broadcast=False).clone().scale_(1, bias=1), paddle.put_along_axis(paddle.zeros([4, 3]), index, 2.5, 0, broadcast=False)
