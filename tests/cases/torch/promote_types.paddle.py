import paddle


def promote_types(a, b):
    """The dtype that torch computes with when it meets dtypes a and b."""
    order = ['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float8_e4m3fn', 'float8_e5m2', 'float16',
             'bfloat16', 'float32', 'float64', 'complex64', 'complex128']
    low, high = sorted((str(dtype).split('.')[-1] for dtype in (a, b)), key=order.index)
    known = {('uint8', 'int8'): 'int16', ('float16', 'bfloat16'): 'float32', ('float64', 'complex64'): 'complex128'}
    return getattr(paddle, known.get((low, high), high))


def case_forms():
    return promote_types(paddle.float32, paddle.int64), promote_types(paddle.uint8, paddle.int8)


def case_all():
    known = [paddle.bool, paddle.uint8, paddle.int8, paddle.int16, paddle.int32, paddle.int64, paddle.float16, paddle.bfloat16,
             paddle.float32, paddle.float64, paddle.complex64, paddle.complex128]
    return [promote_types(a, b) for a in known for b in known]
