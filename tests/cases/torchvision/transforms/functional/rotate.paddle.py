import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    import numpy
    from PIL import Image
    import paddle.vision.transforms as TF
    image = Image.fromarray(numpy.zeros((4, 6, 3), "uint8"))
    TF.rotate(image, 90)
    return "built"
