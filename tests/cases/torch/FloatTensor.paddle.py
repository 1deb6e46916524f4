import paddle
from caselib import floats


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


class tensor_type:
    """The type of the Tensors of one dtype, to be asked for by isinstance(); Paddle's FloatTensor and the like have no objects."""

    def __init__(self, dtype):
        self.dtype = dtype

    def __instancecheck__(self, value):
        return isinstance(value, paddle.Tensor) and value.dtype == self.dtype


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
    n, x = 3, paddle.to_tensor(floats(2, 3))
    return paddle.empty([2, 3]).shape, paddle.empty([n]).shape, paddle.empty(paddle.Size([2, 3])).shape, paddle.empty([0]).dtype, paddle.empty([2, 2]).dtype, tensor_of(*x.shape, dtype='float32').shape, paddle.empty((2, 3)).shape


def case_data():
    return paddle.to_tensor([1, 2], dtype='float32'), paddle.to_tensor((1, 2), dtype='float32'), paddle.to_tensor([[1, 2]], dtype='float32'), paddle.to_tensor([1, 2], dtype='float32'), paddle.to_tensor(list(range(3)), dtype='float32')


def holder(data):
    return tensor_of(data, dtype='float32')


def case_unknown():
    return holder([1, 2]), holder(4).shape


def total(x: paddle.Tensor) -> paddle.Tensor:
    return x.sum()


def case_as_value():
    make = paddle.FloatTensor
    return paddle.to_tensor([1, 2], dtype='float32').dtype


def case_annotation():
    return total(paddle.ones([2], dtype=paddle.float32))


def case_chosen():
    Tensor = paddle.FloatTensor if paddle.cuda.is_available() else paddle.FloatTensor
    n = 2
    return paddle.to_tensor([[1, 2]], dtype='float32'), paddle.empty([n, 3]).fill_(1.0), paddle.empty([n]).shape, paddle.to_tensor(paddle.ones([2]).astype('float64').numpy(), dtype='float32')


def case_of_nothing():
    found = paddle.empty([0])
    for i in range(3):
        found = concat((found, paddle.ones([2, 3]) * i), 0)
    return found, paddle.empty([0]).shape


def case_worked_out():
    labels = paddle.to_tensor([2, 0, 1])
    n = labels.max().item() + 1
    return paddle.empty([n]).shape, paddle.empty([labels.max().item()]).shape


def case_asked_for():
    x, y = paddle.zeros([2], dtype=paddle.float32), paddle.zeros([2], dtype=paddle.complex64)
    return [isinstance(v, tensor_type(paddle.float32)) for v in (x, y, 1)], isinstance(x, (tensor_type(paddle.float32), paddle.FloatTensor)), isinstance(x, paddle.FloatTensor)


def case_resized():
    x = paddle.to_tensor([[1, 2], [3, 4]])
    return paddle.empty([1]).resize_([2, 3]).fill_(2), copy_(paddle.empty([1]).resize_(x.shape), x), paddle.empty([0]).shape
