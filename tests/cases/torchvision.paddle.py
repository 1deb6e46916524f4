def convert_forms():
    import paddle.vision
    paddle.vision.models.resnet18()
    paddle.vision.transforms.CenterCrop(3)
