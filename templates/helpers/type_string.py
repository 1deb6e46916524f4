def type_string(x):
    """torch's name for the type of a Tensor, such as 'torch.FloatTensor'."""
    names = {'float32': 'Float', 'float64': 'Double', 'float16': 'Half', 'bfloat16': 'BFloat16', 'int64': 'Long',
             'int32': 'Int', 'int16': 'Short', 'int8': 'Char', 'uint8': 'Byte', 'bool': 'Bool',
             'complex64': 'ComplexFloat', 'complex128': 'ComplexDouble'}
    return ('torch.cuda.' if x.place.is_gpu_place() else 'torch.') + names[str(x.dtype).split('.')[-1]] + 'Tensor'
