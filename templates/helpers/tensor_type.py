class tensor_type:
    """The type of the Tensors of one dtype, to be asked for by isinstance(); Paddle's FloatTensor and the like have no objects."""

    def __init__(self, dtype):
        self.dtype = dtype

    def __instancecheck__(self, value):
        return isinstance(value, paddle.Tensor) and value.dtype == self.dtype
