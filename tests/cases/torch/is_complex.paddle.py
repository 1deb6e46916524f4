import paddle


def case_forms():
    return paddle.is_complex(paddle.to_tensor([1.0])), paddle.is_complex(paddle.to_tensor([1j])), paddle.is_complex(x=paddle.to_tensor([1]))
