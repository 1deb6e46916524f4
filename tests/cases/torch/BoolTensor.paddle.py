import paddle
from caselib import floats, bools


class tensor_type:
    """The type of the Tensors of one dtype, to be asked for by isinstance(); Paddle's FloatTensor and the like have no objects."""

    def __init__(self, dtype):
        self.dtype = dtype

    def __instancecheck__(self, value):
        return isinstance(value, paddle.Tensor) and value.dtype == self.dtype


def tensor_of(*data, dtype='float32'):
    """An empty Tensor of the given sizes, or one of the given values, as torch.Tensor makes them."""
    if not data or isinstance(data[0], int):
        return paddle.empty(list(data) or [0], dtype)
    if isinstance(data[0], paddle.Size):
        return paddle.empty(data[0], dtype)
    return paddle.to_tensor(list(data[0]) if isinstance(data[0], range) else data[0], dtype=dtype)


def case_sizes():
    n, x = 3, paddle.to_tensor(floats(2, 3))
    return paddle.empty([2, 3], dtype='bool').shape, paddle.empty([n], dtype='bool').shape, paddle.empty(paddle.Size([2, 3]), dtype='bool').shape, paddle.empty([0], dtype='bool').dtype, paddle.empty([2, 2], dtype='bool').dtype, tensor_of(*x.shape, dtype='bool').shape, paddle.empty((2, 3), dtype='bool').shape


def case_data():
    return paddle.to_tensor([True, False], dtype='bool'), paddle.to_tensor((True, False), dtype='bool'), paddle.to_tensor([[True, False]], dtype='bool'), tensor_of(bools(3), dtype='bool'), paddle.to_tensor([True, False], dtype='bool')


def holder(data):
    return tensor_of(data, dtype='bool')


def case_unknown():
    return holder([True, False]), holder(4).shape


def total(x: paddle.Tensor) -> paddle.Tensor:
    return x.sum()


def case_as_value():
    make = paddle.BoolTensor
    return paddle.to_tensor([1, 2], dtype='bool').dtype


def case_annotation():
    return total(paddle.ones([2], dtype=paddle.bool))


def case_asked_for():
    x, y = paddle.zeros([2], dtype=paddle.bool), paddle.zeros([2], dtype=paddle.complex64)
    return [isinstance(v, tensor_type(paddle.bool)) for v in (x, y, 1)], isinstance(x, (tensor_type(paddle.bool), paddle.BoolTensor)), isinstance(x, paddle.BoolTensor)
