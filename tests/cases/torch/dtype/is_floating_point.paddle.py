import paddle


def case_forms():
    return paddle.float32 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.to_tensor([1]).dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.bfloat16 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), not paddle.int64 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.to_tensor([1.0]).dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16)
