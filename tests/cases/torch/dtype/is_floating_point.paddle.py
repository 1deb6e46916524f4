import paddle


def case_forms():
    return paddle.float32 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.to_tensor([1]).dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.bfloat16 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), not paddle.int64 in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16), paddle.to_tensor([1.0]).dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16)


def choose(param, base_dtype):
    kept = param.dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16) or param.dtype in (paddle.complex64, paddle.complex128)
    if base_dtype is not None and not base_dtype in (paddle.float32, paddle.float64, paddle.float16, paddle.bfloat16):
        kept = False
    return kept, param.is_floating_point()


def case_of_unknown():
    options = {"param": paddle.to_tensor([1.0]), "base_dtype": paddle.float64}
    others = {"param": paddle.to_tensor([1]), "base_dtype": paddle.int32}
    return choose(**options), choose(**others)
