def frombuffer(buffer, dtype, count=-1, offset=0):
    """A Tensor of the bytes of a buffer; torch's shares memory with it."""
    import numpy as np
    return paddle.to_tensor(np.frombuffer(buffer, str(dtype).split('.')[-1], count, offset))
