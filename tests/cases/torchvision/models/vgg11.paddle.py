import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.vgg11()
        models.vgg11()
        models.vgg11()
        models.vgg11(num_classes=7)
        models.vgg11(pretrained=True)
        models.vgg11(pretrained="DEFAULT" is not None)
        print(models.vgg11)
    return "built"
