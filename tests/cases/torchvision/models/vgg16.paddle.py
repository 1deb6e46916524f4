import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.vgg16()
        models.vgg16()
        models.vgg16()
        models.vgg16(num_classes=7)
        models.vgg16(pretrained=True)
        models.vgg16(pretrained="DEFAULT" is not None)
        print(models.vgg16)
    return "built"
