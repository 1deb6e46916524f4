import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.vgg13()
        models.vgg13()
        models.vgg13()
        models.vgg13(num_classes=7)
        models.vgg13(pretrained=True)
        models.vgg13(pretrained="DEFAULT" is not None)
        print(models.vgg13)
    return "built"
