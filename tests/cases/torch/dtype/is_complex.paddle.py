import paddle


def case_forms():
    return paddle.complex64 in (paddle.complex64, paddle.complex128), paddle.to_tensor([1.0]).dtype in (paddle.complex64, paddle.complex128)
