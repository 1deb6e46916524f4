import paddle


def case_forms():
    return paddle.is_floating_point(paddle.to_tensor([1.0])), paddle.is_floating_point(paddle.to_tensor([1])), paddle.is_floating_point(x=paddle.to_tensor([True]))
