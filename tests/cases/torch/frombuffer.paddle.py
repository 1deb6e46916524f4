import paddle
from caselib import floats


def frombuffer(buffer, dtype, count=-1, offset=0):
    """A Tensor of the bytes of a buffer; torch's shares memory with it."""
    import numpy as np
    return paddle.to_tensor(np.frombuffer(buffer, str(dtype).split('.')[-1], count, offset))


def case_forms():
    data = bytearray(floats(6).tobytes())
    return frombuffer(data, paddle.float32, -1, 0), frombuffer(data, paddle.float32, 2, 4), frombuffer(data, paddle.uint8, -1, 0)
