import paddle


def case_forms():
    x = paddle.to_tensor([1.0])
    return paddle.empty([], dtype=paddle.float16).element_size(), paddle.empty([], dtype=x.dtype).element_size(), paddle.empty([], dtype=paddle.int64).element_size() * 2
