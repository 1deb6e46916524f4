import paddle


def case_forms():
    device = (paddle.device('cuda') if paddle.is_compiled_with_cuda() else None).type if paddle.device.cuda.device_count() > 0 else "cpu"
    return (paddle.device('cuda') if paddle.is_compiled_with_cuda() else None), device, (paddle.device('cuda') if paddle.is_compiled_with_cuda() else None)
