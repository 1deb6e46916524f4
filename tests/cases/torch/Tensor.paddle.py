import numpy as np
import paddle
from caselib import floats, ints


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def concat(tensors, axis=0):
    """As torch joins Tensors: empty vectors go with any shape, and the kinds of dtype may differ."""
    floating = [x.dtype for x in tensors if x.is_floating_point()]
    kept = [x for x in tensors if list(x.shape) != [0]] or list(tensors)
    return paddle.concat([x.astype(floating[0]) if floating and not x.is_floating_point() else x for x in kept], axis)


def tensor_of(*data, dtype='float32'):
    """An empty Tensor of the given sizes, or one of the given values, as torch.Tensor makes them."""
    if not data or isinstance(data[0], int):
        return paddle.empty(list(data) or [0], dtype)
    if isinstance(data[0], paddle.Size):
        return paddle.empty(data[0], dtype)
    return paddle.to_tensor(list(data[0]) if isinstance(data[0], range) else data[0], dtype=dtype)


def case_sizes():
    n = 3
    size = (2, 3)
    x = paddle.to_tensor(floats(2, 3))
    return paddle.empty([2, 3]).shape, paddle.empty([n]).shape, tensor_of(*size, dtype='float32').shape, paddle.empty((2, 3)).shape, paddle.empty(paddle.Size([2, 3])).shape, paddle.empty([0]).shape, paddle.empty([x.shape[0], 2]).dtype, paddle.empty([3, 2]).fill_(1.5)


def case_data():
    rows = [[1, 2], [3, 4]]
    return paddle.to_tensor([1, 2], dtype='float32'), paddle.to_tensor((1, 2.5), dtype='float32'), paddle.to_tensor(rows, dtype='float32'), tensor_of(floats(2, 3), dtype='float32'), paddle.to_tensor(np.ones(2), dtype='float32'), tensor_of(ints(3), dtype='float32'), paddle.to_tensor(paddle.to_tensor(floats(2)), dtype='float32'), paddle.to_tensor([floats(2), floats(2)], dtype='float32'), paddle.to_tensor(list(range(3)), dtype='float32')


def holder(data):
    return tensor_of(data, dtype='float32')


def case_unknown():
    return holder([1, 2]), holder(np.ones(2)), holder(3).shape, holder(ints(2, 2))


def total(x: paddle.Tensor, y: "paddle.Tensor" = None) -> paddle.Tensor:
    return x.sum() if y is None else x.sum() + y.sum()


class Tagged(paddle.Tensor):
    tag = "mine"


def case_class():
    x = paddle.to_tensor(floats(2))
    return total(x), isinstance(x, paddle.Tensor), isinstance(3, paddle.Tensor), isinstance(x, (list, paddle.Tensor)), Tagged.tag, issubclass(Tagged, paddle.Tensor)


def case_of_nothing():
    found = paddle.empty([0])
    for i in range(3):
        found = concat((found, paddle.ones([2, 3]) * i), 0)
    return found, paddle.empty([0]).shape


def case_resized():
    x = paddle.to_tensor([[1, 2], [3, 4]])
    return paddle.empty([1]).resize_([2, 3]).fill_(2), copy_(paddle.empty([1]).resize_(x.shape), x), paddle.empty([0]).shape
