import paddle


def case_forms():
    dtype = getattr(paddle, paddle.get_default_dtype())
    return dtype == paddle.float32, paddle.zeros([2], dtype=getattr(paddle, paddle.get_default_dtype())), paddle.to_tensor([1.0]).dtype == getattr(paddle, paddle.get_default_dtype())
