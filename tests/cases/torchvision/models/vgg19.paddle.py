import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.vgg19()
        models.vgg19()
        models.vgg19()
        models.vgg19(num_classes=7)
        models.vgg19(pretrained=True)
        models.vgg19(pretrained="DEFAULT" is not None)
        print(models.vgg19)
    return "built"
