import paddle


def case_forms():
    return (paddle.version.cuda() if paddle.is_compiled_with_cuda() else None) is None, "none" if (paddle.version.cuda() if paddle.is_compiled_with_cuda() else None) is None else (paddle.version.cuda() if paddle.is_compiled_with_cuda() else None), f"{(paddle.version.cuda() if paddle.is_compiled_with_cuda() else None)}"
