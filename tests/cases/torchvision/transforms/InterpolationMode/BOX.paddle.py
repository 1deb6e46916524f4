import paddle


def convert_forms():
    import paddle.vision
    print(len(str('box')))
