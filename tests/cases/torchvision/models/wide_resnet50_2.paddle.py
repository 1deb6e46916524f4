import paddle


def convert_forms():
    from paddle.vision import models
    models.wide_resnet50_2()
    models.wide_resnet50_2()
    models.wide_resnet50_2()
    models.wide_resnet50_2(num_classes=7)
    models.wide_resnet50_2(pretrained=True)
    models.wide_resnet50_2(pretrained=True)
    print(models.wide_resnet50_2)
